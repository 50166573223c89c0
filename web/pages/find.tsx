/** The search: a form that works without a script; with it, suggestions appear while one types. */
import type { PageText } from "./text.ts";
import "./words.ts";

interface FindProps {
  text: PageText;
  asked?: string;
  /** Also offer the position of the device. */
  near?: boolean;
}

export function Find({ text, asked = "", near = false }: FindProps) {
  const { t, language } = text;
  return (
    <search className="find">
      <form
        action="/search"
        data-find=""
        data-options={t("find.options", { number: "{}" })}
        data-none={t("find.none")}
        data-offline={t("find.offline")}
      >
        {text.realOnly && <input type="hidden" name="only" value="real" />}
        {language === "en" && <input type="hidden" name="lang" value="en" />}
        <label htmlFor="find">{t("find.label")}</label>
        <div className="find-line">
          <input
            id="find"
            name="q"
            type="search"
            required
            maxLength={100}
            defaultValue={asked}
            placeholder={t("find.placeholder")}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button type="submit">{t("find.go")}</button>
        </div>
        <ul id="find-list" aria-label={t("find.label")} hidden />
        <p className="find-said" role="status" />
      </form>
      {near && (
        <div
          className="near"
          data-near=""
          data-asking={t("find.near_asking")}
          data-refused={t("find.near_refused")}
          data-outside={t("find.near_outside")}
          data-offline={t("find.offline")}
          hidden
        >
          <button type="button" aria-describedby="near-about">
            {t("find.near")}
          </button>
          <p id="near-about">{t("find.near_about")}</p>
          <p className="find-said" role="status" />
        </div>
      )}
    </search>
  );
}
