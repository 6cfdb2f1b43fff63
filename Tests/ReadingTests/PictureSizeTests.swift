import Foundation
import Testing

@testable import Reading

/// The size of a picture from the first bytes of its file.
@Suite struct PictureSizeTests {
    @Test(arguments: PictureSamples.all)
    func readsWidthAndHeight(_ sample: PictureSamples.Sample) {
        let size = PictureSize.read(sample.bytes)
        #expect(size?.width == 640 && size?.height == 480, "\(sample.name): \(String(describing: size))")
    }

    /// What is cut off has the right size, or none.
    @Test(arguments: PictureSamples.all)
    func aFileThatIsCutOffHasNoOtherSize(_ sample: PictureSamples.Sample) {
        for count in 0..<sample.bytes.count {
            let size = PictureSize.read(Array(sample.bytes.prefix(count)))
            #expect(size == nil || size == PictureSize(width: 640, height: 480), "\(sample.name), \(count) bytes")
        }
        #expect(PictureSize.read(Array(sample.bytes.prefix(sample.bytes.count / 4))) == nil, "\(sample.name)")
    }

    /// Whatever a broken file says, reading comes to an end, and a size has two sides.
    @Test(arguments: PictureSamples.all)
    func aBrokenFileIsNoTrouble(_ sample: PictureSamples.Sample) {
        var random = SplitMix(seed: 7)
        for _ in 0..<3000 {
            var bytes = sample.bytes
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = [0, 0xFF, UInt8.random(in: 0...255, using: &random)].randomElement(using: &random) ?? 0
            }
            let cut = Bool.random(using: &random) ? bytes.count : Int.random(in: 0...bytes.count, using: &random)
            if let size = PictureSize.read(Array(bytes.prefix(cut))) {
                #expect(size.width > 0 && size.height > 0)
            }
        }
    }

    @Test(arguments: [
        "", "GIF89", "Just words.", "<html><svg width='1' height='1'/></html>", "<svg width='10' height='20'",
        "<svg width='50%' height='50%'/>", "<svg/>", "<svg viewBox='0 0 0 10'/>", "<svg width='-4' height='4'/>",
        "<svg width='1e99' height='4'/>", "<!-- <svg width='1' height='1'/>", "<svgs width='1' height='1'/>",
    ])
    func otherFilesHaveNone(_ text: String) {
        #expect(PictureSize.read(Array(text.utf8)) == nil)
    }

    @Test(arguments: [
        ("<svg width='10' height='20'/>", 10, 20),
        ("<svg width='10px' height=\"20.4\" xmlns='http://www.w3.org/2000/svg'>", 10, 20),
        ("<svg height='1in' width='72pt'>", 96, 96),
        ("<svg viewBox='-5 -5 30, 40'>", 30, 40),
        ("<svg width='100%' viewBox='0 0 30 40'>", 30, 40),
        ("<svg width='60' viewBox='0 0 30 40'>", 60, 80),
        ("<svg height='80' viewBox='0 0 30 40'>", 60, 80),
        ("\u{FEFF}<?xml version='1.0'?>\n<!-- <svg width='1'> -->\n<svg:svg width='3' height='4'>", 3, 4),
        (
            "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd' [<!ENTITY a '>'>]>\r\n<svg width='3' height='4'>",
            3, 4
        ),
    ])
    func readsTheRootOfADrawing(_ text: String, _ width: Int, _ height: Int) {
        #expect(PictureSize.read(Array(text.utf8)) == PictureSize(width: width, height: height))
    }

    @Test(arguments: [(1, false), (3, false), (5, true), (6, true), (7, true), (8, true), (9, false)])
    func aPictureOnItsSideIsTurned(_ orientation: UInt8, _ isTurned: Bool) {
        for isLittle in [true, false] {
            let size = PictureSize.read(PictureSamples.jpeg(orientation: orientation, isLittle: isLittle))
            #expect(size == PictureSize(width: isTurned ? 480 : 640, height: isTurned ? 640 : 480))
        }
    }

    @Test func picturesOfAssetsAreMeasuredWhereTheyAreRead() async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "sitegen-pictures-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        func write(_ path: String, _ bytes: [UInt8]) throws {
            let location = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: location)
        }
        let notes = [UInt8](repeating: 0, count: 60_000)
        try write("content/assets/map.PNG", PictureSamples.png)
        try write("content/assets/broken.png", Array(PictureSamples.png.prefix(20)))
        try write("content/assets/notes.txt", PictureSamples.png)
        try write("content/assets/photo.jpg", PictureSamples.jpeg(segments: [notes, notes, notes]))
        try write("templates/assets/logo.svg", Array("<svg viewBox='0 0 8 9'/>".utf8))
        let (site, _) = try await SiteReader.read(SiteFolder(root: root))
        let files = site.assets + site.themeAssets
        let sizes = Dictionary(uniqueKeysWithValues: files.map { ($0.location.lastPathComponent, $0.size) })
        #expect(sizes["map.PNG"] == PictureSize(width: 640, height: 480))
        #expect(sizes["broken.png"] == .some(nil) && sizes["notes.txt"] == .some(nil))
        #expect(sizes["photo.jpg"] == PictureSize(width: 640, height: 480))
        #expect(sizes["logo.svg"] == PictureSize(width: 8, height: 9))
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
