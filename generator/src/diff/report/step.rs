//! The next version number of a crate.

use std::fmt;

use crate::diff::Impact;

/// The kind of step from one version of a crate to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Only fixes: the third number increases.
    Patch,
    /// The second number increases.
    Minor,
    /// The first number increases.
    Major,
}

impl Step {
    /// Returns the step that cargo's rules require after changes with that impact, and the next version.
    ///
    /// Before 1.0, the second number separates incompatible versions. *Possibly breaking* counts as breaking, since
    /// affected users cannot know in advance that they are affected.
    pub fn after(version: &str, rust: Impact) -> Option<(Self, String)> {
        let numbers = version.split(['-', '+']).next()?;
        let numbers: Vec<u64> = numbers.split('.').map(|number| number.parse().ok()).collect::<Option<_>>()?;
        let [major, minor, patch] = numbers[..] else { return None };
        let breaks = rust > Impact::Additive;
        Some(match (major, breaks) {
            (0, true) => (Self::Minor, format!("0.{}.0", minor.checked_add(1)?)),
            (0, false) => (Self::Patch, format!("0.{minor}.{}", patch.checked_add(1)?)),
            (_, true) => (Self::Major, format!("{}.0.0", major.checked_add(1)?)),
            (_, false) => (Self::Minor, format!("{major}.{}.0", minor.checked_add(1)?)),
        })
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_that_increases_follows_the_rules_of_cargo() {
        let next = |version, impact| Step::after(version, impact).map(|(step, next)| format!("{step} {next}"));
        assert_eq!(next("0.1.7", Impact::Breaking).as_deref(), Some("minor 0.2.0"));
        assert_eq!(next("0.1.7", Impact::PossiblyBreaking).as_deref(), Some("minor 0.2.0"));
        assert_eq!(next("0.1.7", Impact::Additive).as_deref(), Some("patch 0.1.8"));
        assert_eq!(next("1.4.2", Impact::Breaking).as_deref(), Some("major 2.0.0"));
        assert_eq!(next("1.4.2", Impact::Additive).as_deref(), Some("minor 1.5.0"));
        assert_eq!(next("one", Impact::Additive), None);
    }
}
