//! Whether a page says that its subject is deprecated, until when it works, and what to use instead.

use super::super::block::Phrase;
use super::super::section::{Role, Section};
use crate::ir::DocumentedDeprecation;

/// Reads the title and what stands before the first section.
pub(super) fn read(title: &str, sections: &[Section<'_>]) -> Option<DocumentedDeprecation> {
    let front = sections.iter().filter(|section| section.role == Role::Front).flat_map(|section| &section.blocks);
    let told = front.filter_map(|block| block.prose()).find(|phrase| is_about_page(&phrase.text));
    match told {
        Some(phrase) => Some(DocumentedDeprecation { date: day(&phrase.text), replacement: replacement(phrase) }),
        None => title.to_lowercase().contains("(deprecated)").then(DocumentedDeprecation::default),
    }
}

/// Whether a paragraph says it of the page's subject, and not of a property or of something else.
fn is_about_page(text: &str) -> bool {
    let lower = text.to_lowercase();
    let Some(at) = lower.find("deprecat") else { return false };
    // The sentence up to there names what it is about.
    let start = lower[..at].rfind(". ").map_or(0, |dot| dot + 2);
    let sentence = &lower[start..at];
    const SUBJECTS: [&str; 8] = ["api", "method", "action", "function", "resource", "operation", "endpoint", "type"];
    const OTHERS: [&str; 6] = ["property", "parameter", "value", "member", "path", "header"];
    let has = |words: &[&str]| {
        sentence.split(|c: char| !c.is_alphanumeric()).any(|word| words.contains(&word.trim_end_matches('s')))
    };
    has(&SUBJECTS) && !has(&OTHERS)
}

/// The first day that a text names: `August 31, 2024`, `31 August 2024`, `2024-08-31`.
fn day(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let words: Vec<&str> =
        text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    let number = |at: usize| {
        words.get(at).and_then(|word| word.trim_end_matches(|c: char| c.is_alphabetic()).parse::<u32>().ok())
    };
    words.iter().enumerate().find_map(|(at, word)| {
        if word.len() == 10 && word.as_bytes()[4] == b'-' {
            return super::super::front_matter::day(word);
        }
        let lower = word.to_ascii_lowercase();
        let month = MONTHS.iter().position(|month| lower.starts_with(month))? + 1;
        // A word such as `may` or `market` starts like a month too: what follows has to be a year.
        let (day, year) = match (number(at + 1), number(at + 2)) {
            (Some(day), Some(year)) if day <= 31 => (day, year),
            (Some(year), _) => (at.checked_sub(1).and_then(number)?, year),
            _ => return None,
        };
        ((2000..2100).contains(&year) && (1..=31).contains(&day)).then(|| format!("{year:04}-{month:02}-{day:02}"))
    })
}

/// What to use instead: the page that a link leads to, or a name that the text gives.
fn replacement(phrase: &Phrase) -> Option<String> {
    let page = |target: &str| {
        let file = target.split(['#', '?']).next()?.rsplit('/').next()?;
        file.strip_suffix(".md").filter(|page| !page.is_empty()).map(str::to_owned)
    };
    if let Some(page) = phrase.links.iter().find_map(|link| page(&link.target)) {
        return Some(page);
    }
    let words: Vec<&str> = phrase.text.split_whitespace().collect();
    let starts = words.iter().enumerate().filter(|(at, word)| {
        let before = at.checked_sub(1).map_or("", |before| words[before]).to_lowercase();
        matches!(word.to_lowercase().as_str(), "use" | "by" | "to")
            && (**word == "use" || **word == "Use" || before.starts_with("replaced") || before.starts_with("migrate"))
    });
    starts.into_iter().find_map(|(at, _)| {
        let after =
            words[at + 1..].iter().take(3).filter(|word| !matches!(word.to_lowercase().as_str(), "the" | "new" | "a"));
        let name = after.into_iter().next()?.trim_matches(|c: char| !c.is_alphanumeric());
        let is_name = name.chars().skip(1).any(|c| c.is_ascii_uppercase())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.');
        is_name.then(|| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::docs::block::Link;

    #[test]
    fn days_are_found_in_sentences() {
        assert_eq!(day("It stops on August 31, 2024. More.").as_deref(), Some("2024-08-31"));
        assert_eq!(day("Since 1st September 2025 it is gone").as_deref(), Some("2025-09-01"));
        assert_eq!(day("As of 2024-08-31, use another.").as_deref(), Some("2024-08-31"));
        assert_eq!(day("You may 2 times do it."), None);
    }

    #[test]
    fn only_the_page_itself_counts() {
        assert!(is_about_page("This API is deprecated and stops."));
        assert!(is_about_page("Caution The doIt method is deprecated."));
        assert!(!is_about_page("The name property is deprecated. Use this API."));
        assert!(!is_about_page("The /app path is deprecated"));
    }

    #[test]
    fn replacements_are_names() {
        let link = Link { text: "another".to_owned(), target: "../api/thing-doother.md".to_owned() };
        let linked = Phrase { text: "Deprecated, use another.".to_owned(), links: vec![link] };
        assert_eq!(replacement(&linked).as_deref(), Some("thing-doother"));
        assert_eq!(replacement(&Phrase::plain("Use the bulkDoOther action instead.")).as_deref(), Some("bulkDoOther"));
        assert_eq!(replacement(&Phrase::plain("Use something else.")), None);
    }
}
