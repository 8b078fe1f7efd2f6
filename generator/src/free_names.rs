//! Names for things that would get the same one.

use std::collections::{HashMap, HashSet};

use crate::lower::source_text::Ident;

/// The names of one scope that are in use. A name that is in use already gets `_` or `__`, and then numbers: `name_3`.
///
/// A thousand equal names take a thousand steps, and their length does not grow with their number.
#[derive(Clone, Debug, Default)]
pub(crate) struct FreeNames {
    in_use: HashSet<String>,
    /// The last ending that was tried for a name: those up to it are in use.
    tried: HashMap<String, usize>,
}

impl FreeNames {
    /// Claims a name, or else the first free one that is made of it.
    pub fn claim(&mut self, name: String) -> String {
        if self.in_use.insert(name.clone()) {
            return name;
        }
        let tried = self.tried.entry(name.clone()).or_default();
        loop {
            *tried = tried.saturating_add(1);
            let candidate = match *tried {
                1 => format!("{name}_"),
                2 => format!("{name}__"),
                number => format!("{name}_{number}"),
            };
            if self.in_use.insert(candidate.clone()) {
                return candidate;
            }
        }
    }

    /// Claims an identifier in the same way.
    pub fn claim_ident(&mut self, ident: &Ident) -> Ident {
        Ident::new(&self.claim(ident.to_string()))
    }

    /// Whether a name is in use.
    pub fn contains(&self, name: &str) -> bool {
        self.in_use.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_use_gets_the_first_free_ending() {
        let mut names = FreeNames::default();
        let mut claim = |name: &str| names.claim(name.to_owned());
        assert_eq!([claim("a"), claim("a_3"), claim("a_")], ["a", "a_3", "a_"]);
        assert_eq!([claim("a"), claim("a"), claim("a"), claim("b")], ["a__", "a_4", "a_5", "b"]);
        assert_eq!([claim("a_"), claim("a_3")], ["a___", "a_3_"]);
    }

    #[test]
    fn many_equal_names_stay_short() {
        let mut names = FreeNames::default();
        let longest = (0..10_000).map(|_| names.claim_ident(&Ident::new("type")).len()).max();
        assert_eq!(longest, Some("type__9999".len()));
    }
}
