import CCmark
import Foundation
import Testing

@testable import Markup

/// The examples of the CommonMark specification become what libcmark makes of them, heading ids aside.
@Suite struct SpecificationTests {
    @Test(arguments: [false, true])
    func writesEveryExampleAsLibcmarkDoes(_ isUnsafe: Bool) throws {
        guard let examples = try SpecificationExample.all() else {
            print("No examples of the CommonMark specification in .build/commonmark; make test puts them there.")
            return
        }
        #expect(examples.count == 652)
        for example in examples {
            let options = isUnsafe ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
            #expect(
                withoutIDs(StandaloneHTML.render(example.markdown, isUnsafe: isUnsafe))
                    == withoutIDs(LibcmarkHTML.reference(example.markdown, options: options)),
                "example \(example.example) (\(example.section))")
        }
    }

    private func withoutIDs(_ html: String) -> String {
        html.replacing(/<h([1-6]) id="[^"]*">/) { "<h\($0.output.1)>" }
    }
}
