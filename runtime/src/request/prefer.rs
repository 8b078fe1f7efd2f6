//! The `Prefer` header: several preferences in one line.

/// The preferences with one more, in the place of one of the same name.
pub(super) fn with(known: &str, preference: &str) -> String {
    let mut preferences: Vec<&str> =
        split(known).filter(|each| !name(each).eq_ignore_ascii_case(name(preference))).collect();
    preferences.push(preference.trim());
    preferences.retain(|each| !each.is_empty());
    preferences.join(", ")
}

/// `odata.maxpagesize` of `odata.maxpagesize=50; x=y`.
fn name(preference: &str) -> &str {
    preference.split(['=', ';']).next().unwrap_or_default().trim()
}

/// The preferences by themselves. A comma in quotes does not part them: `odata.include-annotations="a,b"`.
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
