//! The lines between `---` at the start of a page: facts about the page itself.
//!
//! Read line by line and not as YAML: pages that are still to be filled in have values there that are none.

/// What the front matter says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct FrontMatter {
    /// `title`.
    pub title: Option<String>,
    /// `doc_type`, such as `apiPageType`.
    pub doc_type: Option<String>,
    /// `ms.date` as `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Where the text after it starts.
    pub end: usize,
}

/// Reads the front matter, if there is one.
pub(super) fn read(text: &str) -> FrontMatter {
    let mut read = FrontMatter::default();
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else { return read };
    let mut at = first.len();
    for line in lines {
        at += line.len();
        if line.trim_end() == "---" {
            read.end = at;
            return read;
        }
        let Some((key, value)) = line.split_once(':') else { continue };
        let value = value.trim().trim_matches(['"', '\'']).trim();
        let value = (!value.is_empty()).then(|| value.to_owned());
        match key.trim() {
            "title" => read.title = value,
            "doc_type" => read.doc_type = value,
            "ms.date" => read.date = value.and_then(|value| day(&value)),
            _ => {}
        }
    }
    // It doesn't end: then it is none, and all of the page is text.
    FrontMatter::default()
}

/// A day as pages write it, `MM/DD/YYYY` or `YYYY-MM-DD`, as `YYYY-MM-DD`.
pub(super) fn day(text: &str) -> Option<String> {
    let (year, month, day) = if text.contains('/') {
        let mut parts = text.split('/');
        let (month, day, year) = (parts.next()?, parts.next()?, parts.next()?);
        parts.next().is_none().then_some((year, month, day))?
    } else {
        let mut parts = text.split('T').next()?.split('-');
        let parsed = (parts.next()?, parts.next()?, parts.next()?);
        parts.next().is_none().then_some(parsed)?
    };
    let number = |text: &str| text.trim().parse::<u32>().ok();
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    let is_day = (1900..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    is_day.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_both_notations() {
        assert_eq!(day("8/1/2024").as_deref(), Some("2024-08-01"));
        assert_eq!(day("2024-08-01T10:00:00Z").as_deref(), Some("2024-08-01"));
        for none in ["", "13/01/2024", "1/2/3/2024", "soon", "2024-08", "01/01/24"] {
            assert_eq!(day(none), None, "{none}");
        }
    }

    #[test]
    fn front_matter_that_does_not_end_is_text() {
        assert_eq!(read("---\ntitle: a\n"), FrontMatter::default());
        let read = read("---\r\ntitle: \"a: b\"\nms.date: 08/01/2024\ndoc_type: 'apiPageType'\n---\n# a");
        assert_eq!((read.title.as_deref(), read.date.as_deref()), (Some("a: b"), Some("2024-08-01")));
        assert_eq!((read.doc_type.as_deref(), read.end), (Some("apiPageType"), 67));
    }
}
