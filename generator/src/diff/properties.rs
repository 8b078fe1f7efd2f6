//! Compares the structural and navigation properties that are on both sides.

use std::collections::BTreeMap;

use crate::ir::{Facets, NavigationProperty, OnDelete, Property, TypeName, TypeRef};

use super::structures::Member;
use super::values::{described, yes};
use super::{Aspect, Comparison, Element, Impact, Kind};

impl Comparison<'_> {
    /// Compares two properties of any kind.
    pub(super) fn member(&mut self, owner: &str, name: &str, old: Member<'_>, new: Member<'_>) {
        let element = Element::part(new.kind(), owner, name);
        match (old, new) {
            (Member::Property(old), Member::Property(new)) => self.property(&element, old, new),
            (Member::Navigation(old), Member::Navigation(new)) => self.navigation(&element, old, new),
            _ => {
                let words = |member: Member<'_>| Some(format!("{}: {}", member.kind().words(), member.described()));
                self.fact(&element, Aspect::Kind, words(old), words(new), Impact::Breaking);
            }
        }
    }

    fn property(&mut self, element: &Element, old: &Property, new: &Property) {
        if old == new {
            return;
        }
        self.value(element, &old.type_ref, &new.type_ref, Impact::PossiblyBreaking);
        let (was, is) = (old.default_value.clone(), new.default_value.clone());
        self.fact(element, Aspect::DefaultValue, was, is, Impact::PossiblyBreaking);
        self.annotations(element, &old.annotations, &new.annotations);
    }

    fn navigation(&mut self, element: &Element, old: &NavigationProperty, new: &NavigationProperty) {
        if old == new {
            return;
        }
        self.value(element, &target(old), &target(new), Impact::PossiblyBreaking);
        let (was, is) = (yes(old.contains_target), yes(new.contains_target));
        self.fact(element, Aspect::Containment, was, is, Impact::PossiblyBreaking);
        self.fact(element, Aspect::Partner, old.partner.clone(), new.partner.clone(), Impact::Additive);
        let (was, is) = (old.on_delete.map(on_delete), new.on_delete.map(on_delete));
        self.fact(element, Aspect::OnDelete, was, is, Impact::PossiblyBreaking);
        let (was, is) = (constraints(&old.referential_constraints), constraints(&new.referential_constraints));
        self.fact(element, Aspect::Constraints, was, is, Impact::Additive);
        self.annotations(element, &old.annotations, &new.annotations);
    }
}

impl Member<'_> {
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Property(_) => Kind::Property,
            Self::Navigation(_) => Kind::NavigationProperty,
        }
    }

    /// Renders the type of a property that was added or removed.
    pub(super) fn described(self) -> String {
        match self {
            Self::Property(property) => described(&property.type_ref),
            Self::Navigation(navigation) => {
                let contained = if navigation.contains_target { ", contained" } else { "" };
                format!("{}{contained}", target(navigation))
            }
        }
    }
}

/// Returns the target of a navigation property as a type reference.
fn target(navigation: &NavigationProperty) -> TypeRef {
    TypeRef {
        name: TypeName::Named(navigation.target.clone()),
        collection: navigation.collection,
        nullable: navigation.nullable,
        facets: Facets::default(),
    }
}

fn on_delete(action: OnDelete) -> String {
    match action {
        OnDelete::Cascade => "Cascade",
        OnDelete::None => "None",
        OnDelete::SetNull => "SetNull",
        OnDelete::SetDefault => "SetDefault",
    }
    .to_owned()
}

fn constraints(constraints: &BTreeMap<String, String>) -> Option<String> {
    let text = |(dependent, referenced): (&String, &String)| format!("{dependent} = {referenced}");
    (!constraints.is_empty()).then(|| constraints.iter().map(text).collect::<Vec<_>>().join(", "))
}
