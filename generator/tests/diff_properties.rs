//! What holds of every comparison, whatever changed.

mod csdl_rewrite;
mod diff_cases;

use csdl_rewrite::{Dice, parse, rename_aliases, shuffle, write};
use diff_cases::{SHOP, assert_mirrored, compare, document, read, read_document};
use proptest::prelude::*;

/// Edits that can be made in any combination.
const EDITS: &[(&str, &str)] = &[
    (r#"<Property Name="rating" Type="Edm.Int32"/>"#, ""),
    (r#"Name="name" Type="Edm.String""#, r#"Name="name" Type="Edm.Guid""#),
    (r#" OpenType="true""#, ""),
    (r#" ContainsTarget="true""#, ""),
    (r#"BaseType="shop.party""#, r#"BaseType="shop.thing""#),
    (
        r#"<Property Name="taxNumber" Type="Edm.String"/>"#,
        r#"<Property Name="name" Type="Edm.String" MaxLength="80"/>"#,
    ),
    (r#"<Member Name="closed" Value="1"/>"#, r#"<Member Name="shut" Value="1"/><Member Name="lost" Value="4"/>"#),
    (r#"<Parameter Name="reason" Type="Edm.String"/>"#, ""),
    (r#"<Parameter Name="top" Type="Edm.Int32"/>"#, r#"<Parameter Name="limit" Type="Edm.Int32"/>"#),
    (r#"<Parameter Name="this" Type="shop.rush"/>"#, r#"<Parameter Name="this" Type="shop.order"/>"#),
    (r#"<EntitySet Name="orders" EntityType="shop.order"/>"#, r#"<Singleton Name="orders" Type="shop.order"/>"#),
    (r#"<Singleton Name="owner" Type="shop.customer"/>"#, ""),
    ("locality", "place"),
    (r#"<Action Name="close""#, r#"<Action Name="shut""#),
    (r#" IsFlags="true""#, ""),
    (r#"<ReturnType Type="shop.order" Nullable="false"/>"#, ""),
];

fn edited(which: u32) -> String {
    let mut text = SHOP.to_owned();
    for (at, (from, to)) in EDITS.iter().enumerate() {
        if which & (1 << at) != 0 {
            text = text.replace(from, to);
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Back is there with old and new swapped, and whatever differs shows.
    #[test]
    fn directions_mirror_each_other(one in 0_u32..1 << 16, other in 0_u32..1 << 16) {
        let (old, new) = (read(&edited(one)), read(&edited(other)));
        assert_mirrored(&old, &new);
        prop_assert_eq!(old == new, compare(&old, &new).is_empty());
    }

    /// Order and aliases are no facts.
    #[test]
    fn a_description_written_otherwise_is_the_same(which in 0_u32..1 << 16, seed in any::<u64>()) {
        let text = document(&edited(which));
        let mut rewritten = parse(&text);
        let mut dice = Dice::new(seed);
        shuffle(&mut rewritten, &mut dice);
        rename_aliases(&mut rewritten, &mut dice);
        let (old, new) = (read_document(&text), read_document(&write(&rewritten)));
        prop_assert!(compare(&old, &new).is_empty());
    }
}
