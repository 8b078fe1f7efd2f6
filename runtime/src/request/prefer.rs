//! The `Prefer` header: several preferences in one line.

/// Returns the preferences with one more, which replaces one of the same name.
pub(super) fn with(known: &str, preference: &str) -> String {
    let mut preferences: Vec<&str> =
        split(known).filter(|each| !name(each).eq_ignore_ascii_case(name(preference))).collect();
    preferences.push(preference.trim());
    preferences.retain(|each| !each.is_empty());
    preferences.join(", ")
}

/// Returns the name of the first preference: `odata.maxpagesize` of `odata.maxpagesize=50; x=y`.
fn name(preference: &str) -> &str {
    preference.split(['=', ';']).next().unwrap_or_default().trim()
}

/// Splits the preferences at commas, except commas in quotes: `odata.include-annotations="a,b"`.
fn split(preferences: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    preferences
        .split(move |c| {
            quoted ^= c == '"';
            c == ',' && !quoted
        })
        .map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_are_joined_and_replaced() {
        assert_eq!(with("", "a"), "a");
        assert_eq!(with("a", "b=1"), "a, b=1");
        assert_eq!(with("a, b=1,c", "B = 2"), "a, c, B = 2");
        assert_eq!(with(r#"a="x,b=1", b=1"#, "b=2"), r#"a="x,b=1", b=2"#);
        assert_eq!(with("a", " "), "a");
    }
}
