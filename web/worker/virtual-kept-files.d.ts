declare module "virtual:kept-files" {
  const files: { url: string; revision: string | null }[];
  export default files;
}
