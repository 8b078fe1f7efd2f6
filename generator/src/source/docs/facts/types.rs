//! Types as tables write them.

/// A type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::source::docs) struct WrittenType {
    /// Its name; `None` for something that is none, such as a choice of types in parentheses.
    pub name: Option<String>,
    pub collection: bool,
    pub optional: bool,
}

/// Reads the type at the start of a text, and gives what follows it: `String`, `String collection`, `Collection(String)`,
/// `Edm.String`, `String (optional)`.
///
/// Where cells are lost, what follows is the description. So the word `collection` counts in lower case alone, and right
/// after the type.
pub(in crate::source::docs) fn read(text: &str) -> Option<(WrittenType, &str)> {
    let text = text.trim_start();
    let mut found = WrittenType::default();
    let mut rest = if let Some(inner) = prefix(text, "collection(") {
        let end = inner.find(')')?;
        found.name = name(inner[..end].trim());
        found.collection = true;
        &inner[end + 1..]
    } else if let Some(inner) = prefix(text, "collection of ") {
        let end = word_end(inner);
        found.name = name(&inner[..end]);
        found.collection = true;
        &inner[end..]
    } else if let Some(inner) = text.strip_prefix('(') {
        // `(boolean or string or number) collection`: none of them is the type.
        let end = inner.find(')')?;
        &inner[end + 1..]
    } else {
        let end = word_end(text);
        let word = &text[..end];
        found.collection = word.ends_with("[]") && !word.ends_with("][]");
        found.name = name(word);
        found.name.as_ref()?;
        &text[end..]
    };
    loop {
        let next = rest.trim_start();
        let word = &next[..word_end(next)];
        match word {
            "collection" | "Collection" if !found.collection || word == "collection" => {
                // `String Collection of names`: that is the description.
                let after = next[word.len()..].trim_start();
                if word == "Collection" && after.starts_with(|c: char| c.is_ascii_lowercase()) {
                    break;
                }
                found.collection = true;
            }
            "(optional)" | "(Optional)" => found.optional = true,
            _ => break,
        }
        rest = &next[word.len()..];
    }
    Some((found, rest))
}

/// What follows a prefix, in any case.
fn prefix<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let start = text.get(..prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then(|| &text[prefix.len()..])
}

fn word_end(text: &str) -> usize {
    text.find(char::is_whitespace).unwrap_or(text.len())
}

/// The name in a word: without marks around it, and the first of several (`string/number`).
fn name(word: &str) -> Option<String> {
    // `[identitySet][]` is a link whose definition is elsewhere, `microsoft.graph.x` a name, `%x%` something to replace.
    let word = word.trim_start_matches(['[', '*', '`', '_', '#', '"']);
    let end = word.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))).unwrap_or(word.len());
    let name = word[..end].trim_end_matches(['.', '-', '_']);
    name.starts_with(|c: char| c.is_alphabetic()).then(|| name.to_owned())
}

/// Whether a line without cells is a label over the rows below it, such as `Device configuration`.
///
/// Its second word isn't a type: names of members are written small, and those that are not have types with a name that
/// is known.
pub(in crate::source::docs) fn is_label(name: &str, rest: &str, after: &str) -> bool {
    let words = after.split_whitespace().count();
    let type_word = rest.split_whitespace().next().unwrap_or_default();
    let compound = type_word.contains(['.', '(']) || has_hump(type_word);
    name.starts_with(|c: char| c.is_ascii_uppercase()) && words <= 3 && !compound && !is_primitive(type_word)
}

/// `driveItem`, `DriveItem`; not `SIM`.
fn has_hump(word: &str) -> bool {
    word.as_bytes().windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
}

/// Whether a word is the name of a primitive type, or a usual alias of one.
pub(in crate::source::docs) fn is_primitive(word: &str) -> bool {
    const NAMES: [&str; 27] = [
        "string",
        "boolean",
        "bool",
        "int",
        "int16",
        "int32",
        "int64",
        "integer",
        "number",
        "long",
        "double",
        "float",
        "single",
        "decimal",
        "byte",
        "bytes",
        "binary",
        "guid",
        "uuid",
        "date",
        "datetime",
        "datetimeoffset",
        "time",
        "timeofday",
        "duration",
        "stream",
        "json",
    ];
    let word = word.strip_prefix("Edm.").unwrap_or(word).trim_end_matches([',', '.']).to_ascii_lowercase();
    NAMES.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(text: &str) -> (Option<String>, bool, bool, &str) {
        let (found, rest) = read(text).expect("a type");
        (found.name, found.collection, found.optional, rest.trim())
    }

    #[test]
    fn types_are_read_in_all_notations() {
        let string = |collection, optional, rest| (Some("String".to_owned()), collection, optional, rest);
        assert_eq!(reads("String"), string(false, false, ""));
        assert_eq!(reads("String collection The ids."), string(true, false, "The ids."));
        assert_eq!(reads("String Collection"), string(true, false, ""));
        assert_eq!(reads("String Collection of names."), string(false, false, "Collection of names."));
        assert_eq!(reads("Collection(String) The ids."), string(true, false, "The ids."));
        assert_eq!(reads("String (optional) Why."), string(false, true, "Why."));
        assert_eq!(reads("Edm.String").0.as_deref(), Some("Edm.String"));
        assert_eq!(reads("[identitySet][] Who."), (Some("identitySet".to_owned()), false, false, "Who."));
        assert_eq!(reads("String[]"), string(true, false, ""));
        assert_eq!(reads("string/number").0.as_deref(), Some("string"));
        assert_eq!(reads("(boolean or string) collection"), (None, true, false, ""));
        assert_eq!(read("– nothing"), None);
    }

    #[test]
    fn labels_are_not_rows() {
        let label = |line: &str| {
            let (name, rest) = line.split_once(' ').expect("words");
            let (_, after) = read(rest).expect("a word");
            is_label(name, rest, after)
        };
        for line in ["Device configuration", "Policy Set", "Android for Work", "Telecom expense management (TEM)"] {
            assert!(label(line), "{line}");
        }
        for line in ["comment String", "Comment String", "Owner identitySet Who has it."] {
            assert!(!label(line), "{line}");
        }
    }
}
