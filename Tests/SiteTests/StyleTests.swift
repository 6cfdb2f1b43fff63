import Foundation
import Testing

/// The style sheets, held against what the browser knows of CSS.
@Suite(.serialized) struct StyleTests {
    @Test func theBrowserKnowsEveryDeclaration() throws {
        try #require(Report.build?.status == 0)
        let browser = try Browser()
        try browser.open(Report.output.appending(path: "404.html"), width: 1280, isDark: false)
        let sheet = try String(contentsOf: Report.output.appending(path: "assets/style.css"), encoding: .utf8)
        let inline = Report.pages.values.flatMap { $0.matches(of: /<style>([^<]*)<\/style>/).map { String($0.1) } }
        for text in [sheet] + Set(inline).sorted() {
            let found = try problems(of: text, in: browser)
            #expect(found.isEmpty)
        }
    }

    @Test func badDeclarationsAreSeen() throws {
        let browser = try Browser()
        let text = """
            p { colour: red; color: reddish; margin: var(--x); -webkit-text-size-adjust: 100% }
            @container (min-width: 1rem) { b { widht: 1px } } i:isnt(p) { top: 0 } @mdeia print { u { top: 0 } }
            """
        let found = try problems(of: text, in: browser)
        #expect(
            found == [
                "colour: red", "color: reddish", "widht: 1px", "3 rules were read, 6 are written",
            ])
        #expect(try problems(of: "p { top: 0 } }", in: browser) == ["a brace too many or too few"])
    }

    /// A browser leaves out what it does not know, without a word: this finds what was left out.
    private func problems(of text: String, in browser: Browser) throws -> [String] {
        let plain = text.replacing(/\/\*(?s:.*?)\*\//, with: "").replacing(/"[^"\n]*"/, with: "\"\"")
        let literal = String(decoding: try JSONEncoder().encode(plain), as: UTF8.self)
        let found = try browser.evaluate(
            #"""
            (text => {
              const problems = [];
              // Of CSS Text 4, and known to Safari.
              const elsewhere = ["hanging-punctuation"];
              for (const [block] of text.matchAll(/\{[^{}]*\}/g)) {
                for (const line of block.slice(1, -1).split(";").map(line => line.trim()).filter(Boolean)) {
                  const [, property, value] = line.match(/^([\w-]+)\s*:\s*(.*?)(\s*!important)?$/s) || [];
                  const isKnown = property && (property.startsWith("--") || property.startsWith("-webkit-") || elsewhere.includes(property)
                    || CSS.supports(property, value));
                  if (!isKnown) problems.push(line);
                }
              }
              if (text.split("{").length !== text.split("}").length) return ["a brace too many or too few"];
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(text);
              const count = rules => [...rules].reduce((sum, rule) => sum + 1 + (rule.cssRules ? count(rule.cssRules) : 0), 0);
              const written = text.split("{").length - 1;
              const read = count(sheet.cssRules);
              if (read !== written) problems.push(`${read} rules were read, ${written} are written`);
              return problems;
            })(
            """# + literal + ")")
        return try #require(found as? [String])
    }
}
