/** Every page of the product that stands for itself, and every view of the explorer: by a name that a file may have. */

export const PAGES: Readonly<Record<string, string>> = {
  home: "/",
  "place-province": "/place/50",
  "place-amphoe": "/place/5007",
  "place-lao": "/place/5500707",
  "place-tambon": "/place/500108",
  search: "/search?q=แม่",
  "search-nothing": "/search?q=zzzzqq",
  data: "/data",
  docs: "/docs",
  embed: "/embed?programme=council",
  missing: "/place/999",
  staff: "/staff",
};

export const VIEWS: Readonly<Record<string, string>> = {
  country: "/explore",
  year: "/explore?year=2560&span=in",
  province: "/explore?area=province:50&sites=baan-mankong",
  figures: "/explore?pane=figures",
  table: "/explore?pane=table&area=province:50",
  published: "/explore?pane=published",
  compare: "/explore?pane=compare&compare=province:50,province:40",
  gaps: "/explore?pane=gaps&missing=council&area=province:50",
  next: "/explore?pane=next",
  targets: "/explore?pane=targets",
  brief: "/explore?pane=brief&area=province:50",
  own: "/explore?pane=own",
};

/** The same address in a language. */
export const spoken = (path: string, language: string) => `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
