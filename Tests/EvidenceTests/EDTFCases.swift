import Testing

/// A valid text with the first and last day it can mean and the words that readers see.
struct EDTFCase: Sendable, CustomTestStringConvertible {
    let text: String
    let earliest: String?
    let latest: String?
    let words: String

    init(_ text: String, _ earliest: String?, _ latest: String?, _ words: String) {
        self.text = text
        self.earliest = earliest
        self.latest = latest
        self.words = words
    }

    var testDescription: String { text }

    static let dates = [
        EDTFCase("2019-11-15", "2019-11-15", "2019-11-15", "15 November 2019"),
        EDTFCase("2019-01-01", "2019-01-01", "2019-01-01", "1 January 2019"),
        EDTFCase("2019-12-31", "2019-12-31", "2019-12-31", "31 December 2019"),
        EDTFCase("2019-11", "2019-11-01", "2019-11-30", "November 2019"),
        EDTFCase("2019-01", "2019-01-01", "2019-01-31", "January 2019"),
        EDTFCase("2019-04", "2019-04-01", "2019-04-30", "April 2019"),
        EDTFCase("2019-06", "2019-06-01", "2019-06-30", "June 2019"),
        EDTFCase("2019-09", "2019-09-01", "2019-09-30", "September 2019"),
        EDTFCase("2019-12", "2019-12-01", "2019-12-31", "December 2019"),
        EDTFCase("2019", "2019-01-01", "2019-12-31", "2019"),
        EDTFCase("0999", "0999-01-01", "0999-12-31", "999"),
        EDTFCase("9999-12-31", "9999-12-31", "9999-12-31", "31 December 9999"),
        // Leap years.
        EDTFCase("2020-02-29", "2020-02-29", "2020-02-29", "29 February 2020"),
        EDTFCase("2000-02-29", "2000-02-29", "2000-02-29", "29 February 2000"),
        EDTFCase("2019-02", "2019-02-01", "2019-02-28", "February 2019"),
        EDTFCase("2020-02", "2020-02-01", "2020-02-29", "February 2020"),
        EDTFCase("1900-02", "1900-02-01", "1900-02-28", "February 1900"),
        EDTFCase("2000-02", "2000-02-01", "2000-02-29", "February 2000"),
        EDTFCase("0000-02", "0000-02-01", "0000-02-29", "February 1 BCE"),
        EDTFCase("-0004-02", "-0004-02-01", "-0004-02-29", "February 5 BCE"),
        EDTFCase("-0001-02", "-0001-02-01", "-0001-02-28", "February 2 BCE"),
        // Far years.
        EDTFCase("0000", "0000-01-01", "0000-12-31", "1 BCE"),
        EDTFCase("-0001", "-0001-01-01", "-0001-12-31", "2 BCE"),
        EDTFCase("-1985", "-1985-01-01", "-1985-12-31", "1986 BCE"),
        EDTFCase("-0043-03-15", "-0043-03-15", "-0043-03-15", "15 March 44 BCE"),
        EDTFCase("Y12019", "12019-01-01", "12019-12-31", "12019"),
        EDTFCase("Y170000002", "170000002-01-01", "170000002-12-31", "170000002"),
        EDTFCase("Y-170000002", "-170000002-01-01", "-170000002-12-31", "170000003 BCE"),
        EDTFCase("Y999999999999", "999999999999-01-01", "999999999999-12-31", "999999999999"),
        // Seasons.
        EDTFCase("2001-21", "2001-03-01", "2001-05-31", "spring 2001"),
        EDTFCase("2001-22", "2001-06-01", "2001-08-31", "summer 2001"),
        EDTFCase("2001-23", "2001-09-01", "2001-11-30", "autumn 2001"),
        EDTFCase("2001-24", "2001-12-01", "2002-02-28", "winter 2001"),
        EDTFCase("2003-24", "2003-12-01", "2004-02-29", "winter 2003"),
        EDTFCase("2001-21?", "2001-03-01", "2001-05-31", "spring 2001 (uncertain)"),
        // Marks.
        EDTFCase("1984?", "1984-01-01", "1984-12-31", "1984 (uncertain)"),
        EDTFCase("2022~", "2022-01-01", "2022-12-31", "about 2022"),
        EDTFCase("2004-06~", "2004-06-01", "2004-06-30", "about June 2004"),
        EDTFCase("2004-06-11%", "2004-06-11", "2004-06-11", "about 11 June 2004 (uncertain)"),
        EDTFCase("-0043?", "-0043-01-01", "-0043-12-31", "44 BCE (uncertain)"),
        EDTFCase("Y12019~", "12019-01-01", "12019-12-31", "about 12019"),
        // Digits that nobody gave.
        EDTFCase("201X", "2010-01-01", "2019-12-31", "the 2010s"),
        EDTFCase("201X?", "2010-01-01", "2019-12-31", "the 2010s (uncertain)"),
        EDTFCase("20XX", "2000-01-01", "2099-12-31", "the 2000s (century)"),
        EDTFCase("00XX", "0000-01-01", "0099-12-31", "the 0s (century)"),
        EDTFCase("2004-XX", "2004-01-01", "2004-12-31", "a month in 2004"),
        EDTFCase("1985-04-XX", "1985-04-01", "1985-04-30", "a day in April 1985"),
        EDTFCase("2020-02-XX", "2020-02-01", "2020-02-29", "a day in February 2020"),
        EDTFCase("1985-XX-XX", "1985-01-01", "1985-12-31", "a day in 1985"),
        EDTFCase("1985-XX-XX~", "1985-01-01", "1985-12-31", "about a day in 1985"),
        // Times of day.
        EDTFCase("2019-11-15T08:34:00Z", "2019-11-15", "2019-11-15", "15 November 2019, 08:34 UTC"),
        EDTFCase("2019-11-15T08:34:00", "2019-11-15", "2019-11-15", "15 November 2019, 08:34"),
        EDTFCase("2019-11-15T08:34:00+08:00", "2019-11-15", "2019-11-15", "15 November 2019, 08:34 UTC+08:00"),
        EDTFCase("2019-11-15T23:59:59-05", "2019-11-15", "2019-11-15", "15 November 2019, 23:59 UTC-05"),
        EDTFCase("2019-11-15T00:00:00+14:00", "2019-11-15", "2019-11-15", "15 November 2019, 00:00 UTC+14:00"),
    ]

    static let intervals = [
        EDTFCase("1964/2008", "1964-01-01", "2008-12-31", "1964 to 2008"),
        EDTFCase("2004-06/2006-08", "2004-06-01", "2006-08-31", "June 2004 to August 2006"),
        EDTFCase("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", "1 February 2004 to 8 February 2005"),
        EDTFCase("2004-02-01/2005-02", "2004-02-01", "2005-02-28", "1 February 2004 to February 2005"),
        EDTFCase("2005/2006-02", "2005-01-01", "2006-02-28", "2005 to February 2006"),
        EDTFCase("2019-01/2019-10", "2019-01-01", "2019-10-31", "first ten months of 2019"),
        EDTFCase("2019-01/2019-02", "2019-01-01", "2019-02-28", "first two months of 2019"),
        EDTFCase("2019-01/2019-11", "2019-01-01", "2019-11-30", "first eleven months of 2019"),
        EDTFCase("2019-01/2019-12", "2019-01-01", "2019-12-31", "January to December 2019"),
        EDTFCase("2018-02/2018-07", "2018-02-01", "2018-07-31", "February to July 2018"),
        EDTFCase("2019-11-01/2019-11-15", "2019-11-01", "2019-11-15", "1 to 15 November 2019"),
        EDTFCase("2019-10-30/2019-11-02", "2019-10-30", "2019-11-02", "30 October to 2 November 2019"),
        EDTFCase("2018-12/2019-01", "2018-12-01", "2019-01-31", "December 2018 to January 2019"),
        EDTFCase("2019-21/2019-23", "2019-03-01", "2019-11-30", "spring 2019 to autumn 2019"),
        EDTFCase("2019/2019-03", "2019-01-01", "2019-03-31", "2019 to March 2019"),
        EDTFCase("-0002/0003", "-0002-01-01", "0003-12-31", "3 BCE to 3"),
        // One thing said twice.
        EDTFCase("2019-03/2019-03", "2019-03-01", "2019-03-31", "March 2019"),
        EDTFCase("2019-11-15/2019-11-15", "2019-11-15", "2019-11-15", "15 November 2019"),
        EDTFCase("2019/2019", "2019-01-01", "2019-12-31", "2019"),
        // Open and unknown ends.
        EDTFCase("2018/..", "2018-01-01", nil, "since 2018"),
        EDTFCase("1985-04-12/..", "1985-04-12", nil, "since 12 April 1985"),
        EDTFCase("1985-04/..", "1985-04-01", nil, "since April 1985"),
        EDTFCase("../1985-04-12", nil, "1985-04-12", "until 12 April 1985"),
        EDTFCase("2018/", "2018-01-01", nil, "from 2018, end not known"),
        EDTFCase("/1985", nil, "1985-12-31", "until 1985, start not known"),
        EDTFCase("2018~/..", "2018-01-01", nil, "since about 2018"),
        // Marks at the ends.
        EDTFCase("1984~/2004-06", "1984-01-01", "2004-06-30", "about 1984 to June 2004"),
        EDTFCase("1984?/2004%", "1984-01-01", "2004-12-31", "1984 (uncertain) to about 2004 (uncertain)"),
        EDTFCase("2019-01?/2019-10", "2019-01-01", "2019-10-31", "January 2019 (uncertain) to October 2019"),
        EDTFCase("2019-01/2019-10~", "2019-01-01", "2019-10-31", "January 2019 to about October 2019"),
    ]
}
