import fc from "fast-check";
import { expect, it } from "vitest";
import { RECORD_SORTS } from "../../../../data/record-fields.ts";
import { asked, CHOICES, formatQuestion, parseQuestion, toggled } from "../../../../web/staff/records/question.ts";

const value = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const values = fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
const question = fc.record({
  choices: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...CHOICES), values), { selector: ([name]) => name })
    .map((chosen) => Object.fromEntries(chosen)),
  q: fc.stringMatching(/^([ก-ฮa-z&=%+,?#]{1,20})?$/),
  sort: fc.option(fc.constantFrom(...RECORD_SORTS)),
  columns: fc.option(values),
});

it("a question and its address are each other's inverse, beside what others keep there", () => {
  fc.assert(
    fc.property(question, (whole) => {
      const address = formatQuestion(whole, "?lang=en&province=99");
      expect(parseQuestion(address)).toEqual(whole);
      expect(new URLSearchParams(address).get("lang")).toBe("en");
    }),
  );
});

it("a space behind a word stays in the address while the next is typed, and is not asked for", () => {
  const typed = { ...parseQuestion(""), q: "สภา " };
  expect(parseQuestion(formatQuestion(typed, "")).q).toBe("สภา ");
  expect(asked(typed)).toEqual({ q: "สภา" });
});

it("a choice that is made twice is none", () => {
  fc.assert(
    fc.property(question, fc.constantFrom(...CHOICES), value, (asked, name, chosen) => {
      fc.pre(!asked.choices[name]?.includes(chosen));
      expect(toggled(toggled(asked, name, chosen), name, chosen)).toEqual(asked);
    }),
  );
});

it("an order that there is not is the usual one", () => {
  expect(parseQuestion("?sort=password").sort).toBeNull();
});
