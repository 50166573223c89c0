import { describe, expect, it } from "vitest";
import { readProjection } from "../../../../data/reading/outlines/projection-file.ts";
import { prj } from "./shapefile-bytes.ts";

/** As GDAL 1 wrote it, in lines. */
const OGC = `PROJCS["WGS 84 / UTM zone 48N",
    GEOGCS["WGS 84",
        DATUM["WGS_1984",
            SPHEROID["WGS 84",6378137,298.257223563, AUTHORITY["EPSG","7030"]],
            AUTHORITY["EPSG","6326"]],
        PRIMEM["Greenwich",0], UNIT["degree",0.0174532925199433]],
    PROJECTION["Transverse_Mercator"],
    PARAMETER["latitude_of_origin",0],
    PARAMETER["central_meridian",105],
    PARAMETER["scale_factor",0.9996],
    PARAMETER["false_easting",500000],
    PARAMETER["false_northing",0],
    UNIT["metre",1, AUTHORITY["EPSG","9001"]],
    AUTHORITY["EPSG","32648"]]`;
const WKT2 = `PROJCRS["Indian 1975 / UTM zone 47N",BASEGEOGCRS["Indian 1975",DATUM["Indian 1975",ELLIPSOID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]]],CONVERSION["UTM zone 47N",METHOD["Transverse Mercator",ID["EPSG",9807]],PARAMETER["Latitude of natural origin",0,ANGLEUNIT["degree",0.0174532925199433]],PARAMETER["Longitude of natural origin",99,ANGLEUNIT["degree",0.0174532925199433]],PARAMETER["Scale factor at natural origin",0.9996,SCALEUNIT["unity",1]],PARAMETER["False easting",500000,LENGTHUNIT["metre",1]],PARAMETER["False northing",0,LENGTHUNIT["metre",1]]],CS[Cartesian,2],AXIS["(E)",east],AXIS["(N)",north],LENGTHUNIT["metre",1]]`;
const ENSEMBLE = `GEOGCRS["WGS 84",ENSEMBLE["World Geodetic System 1984 ensemble",MEMBER["World Geodetic System 1984 (Transit)"],ELLIPSOID["WGS 84",6378137,298.257223563]],CS[ellipsoidal,2]]`;

describe("a .prj", () => {
  it.each([
    ["ESRI WGS 84", prj("wgs84"), "4326"],
    ["ESRI UTM 47", prj("wgs84", 47), "32647"],
    ["ESRI UTM 48", prj("wgs84", 48), "32648"],
    ["ESRI Indian 1975", prj("indian1975"), "4240"],
    ["ESRI Indian 1975 UTM 47", prj("indian1975", 47), "24047"],
    ["ESRI Indian 1975 UTM 48", prj("indian1975", 48), "24048"],
    ["by its numbers, whatever it is called", prj("wgs84", 47).replace("WGS_1984_UTM_Zone_47N", "Thailand"), "32647"],
    ["OGC, in lines", OGC, "32648"],
    ["WKT2", WKT2, "24047"],
    ["WKT2 with an ensemble", ENSEMBLE, "4326"],
    ["web mercator", 'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984"]]', "3857"],
  ])("is recognised: %s", (_, text, system) => expect(readProjection(text).system).toBe(system));

  it.each([
    ["another meridian", prj("wgs84", 47).replace("99.0", "100.5"), "WGS_1984_UTM_Zone_47N"],
    ["feet", prj("wgs84", 47).replace('UNIT["Meter",1.0]', 'UNIT["Foot",0.3048]'), "WGS_1984_UTM_Zone_47N"],
    ["another datum", prj("wgs84").replaceAll("WGS_1984", "Tokyo"), "GCS_Tokyo"],
    ["Indian 1954", prj("indian1975", 47).replaceAll("1975", "1954"), "Indian_1954_UTM_Zone_47N"],
    ["no text of the kind", "EPSG", "EPSG"],
    ["nothing", "", ""],
  ])("is not guessed, but named: %s", (_, text, unknownSystem) =>
    expect(readProjection(text)).toEqual({ system: null, unknownSystem, otherSystem: null }),
  );

  it.each([
    ["a compound of OGC", `COMPD_CS["UTM 48N + EGM96",${OGC},VERT_CS["EGM96 height",UNIT["metre",1]]]`, "32648"],
    ["a compound of WKT2", `COMPOUNDCRS["Both",${WKT2},VERTCRS["Mean sea level",LENGTHUNIT["metre",1]]]`, "24047"],
    ["bound to a datum", `BOUNDCRS[SOURCECRS[${WKT2}],TARGETCRS[${ENSEMBLE}]]`, "24047"],
  ])("is read for its horizontal part: %s", (_, text, system) => expect(readProjection(text).system).toBe(system));

  it("says so when its name has one zone and its numbers the other", () => {
    const mixed = prj("wgs84", 47).replace("UTM_Zone_47N", "UTM_Zone_48N");
    expect(readProjection(mixed)).toEqual({ system: "32647", unknownSystem: null, otherSystem: "32648" });
    expect(readProjection(prj("indian1975", 48))).toMatchObject({ system: "24048", otherSystem: null });
  });
});
