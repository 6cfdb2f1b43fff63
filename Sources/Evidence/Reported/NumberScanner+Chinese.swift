import Foundation

/// Numbers in Chinese signs.
extension NumberScanner {
    /// 三十, 一千二百, 四万五千, 一亿二千万, 二〇一九, 壹拾柒. A scale alone, but for 十, counts nothing.
    mutating func han() -> Decimal? {
        let start = index
        /// Whole 亿, whole 万 below them, and what is below 万.
        var (hundredMillions, tenThousands, section): (Decimal, Decimal, Decimal) = (0, 0, 0)
        var digit: Decimal?
        var plain = ""
        var hasScale = false
        while index < scalars.count, let value = hanValue(at: index) {
            if let tens = HanNumerals.tens[scalars[index]] {
                section += tens
                hasScale = true
                index += 1
                continue
            }
            guard let scale = HanNumerals.scales[scalars[index]] else {
                digit = value
                plain += PlainNumber.digits(value)
                index += 1
                takeSurplus()
                continue
            }
            hasScale = true
            // 千余 is more than one thousand; 千 alone counts nothing.
            let isBareSurplus = index + 1 < scalars.count && HanNumerals.surplus.contains(scalars[index + 1])
            if digit == nil, section.isZero, tenThousands.isZero, hundredMillions.isZero, isBareSurplus { digit = 1 }
            switch scale {
            case 100_000_000:
                hundredMillions += (tenThousands + section + (digit ?? 0)) * scale
                (tenThousands, section) = (0, 0)
            case 10_000:
                tenThousands += (section + (digit ?? 0)) * scale
                section = 0
            default: section += (digit ?? (scalars[index] == "十" ? 1 : 0)) * scale
            }
            digit = nil
            index += 1
            takeSurplus()
        }
        // A sign of accounts without a scale is a word.
        guard index > start else {
            index += 1
            return nil
        }
        if !hasScale, plain.count > 1 { return PlainNumber.parse(plain) }
        let value = hundredMillions + tenThousands + section + (digit ?? 0)
        return value.isZero && !["零", "〇"].contains(scalars[start]) ? nil : value
    }

    /// What a sign stands for where it may begin a number.
    static func hanValue(_ scalar: Unicode.Scalar) -> Decimal? {
        guard scalar.value > 0x3000 else { return nil }
        return HanNumerals.digits[scalar] ?? HanNumerals.scales[scalar] ?? HanNumerals.tens[scalar]
            ?? HanNumerals.accounting[scalar]
    }

    /// What a sign stands for at its place: one of accounts is a digit before a scale, or at the end of a number.
    private func hanValue(at place: Int) -> Decimal? {
        guard let value = HanNumerals.accounting[scalars[place]] else { return Self.hanValue(scalars[place]) }
        let isBeforeScale = place + 1 < scalars.count && HanNumerals.scales[scalars[place + 1]] != nil
        let isAfterScale = place > 0 && ["拾", "佰", "仟", "零"].contains(scalars[place - 1])
        return isBeforeScale || isAfterScale ? value : nil
    }
}
