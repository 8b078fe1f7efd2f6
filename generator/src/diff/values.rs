//! Compares the types of values: properties, parameters, results.

use crate::ir::{Facets, Primitive, QualifiedName, TypeName, TypeRef};

use super::{Aspect, Comparison, Element, Impact};

/// Number types, each with the types whose values all fit into it. Not every `Edm.Int64` fits into `Edm.Double`.
const WIDER: &[(Primitive, &[Primitive])] = &[
    (Primitive::Int16, &[Primitive::Byte, Primitive::SByte]),
    (Primitive::Int32, &[Primitive::Byte, Primitive::SByte, Primitive::Int16]),
    (Primitive::Int64, &[Primitive::Byte, Primitive::SByte, Primitive::Int16, Primitive::Int32]),
    (Primitive::Double, &[Primitive::Byte, Primitive::SByte, Primitive::Int16, Primitive::Int32, Primitive::Single]),
    (Primitive::Decimal, &[Primitive::Byte, Primitive::SByte, Primitive::Int16, Primitive::Int32, Primitive::Int64]),
];

impl Comparison<'_> {
    /// Compares the types of a value. `nullable` is the impact of changed nullability, which depends on who sends the
    /// value.
    pub(super) fn value(&mut self, element: &Element, old: &TypeRef, new: &TypeRef, nullable: Impact) {
        let was = self.translated(old);
        if (&was.name, was.collection) != (&new.name, new.collection) {
            let wire = self.type_impact(&was, new);
            self.fact(element, Aspect::Type, Some(old.to_string()), Some(new.to_string()), wire);
        }
        self.fact(element, Aspect::Nullable, yes(old.nullable), yes(new.nullable), nullable);
        let (old, new) = (facets(&old.facets), facets(&new.facets));
        self.fact(element, Aspect::Facets, old, new, Impact::PossiblyBreaking);
    }

    fn type_impact(&self, old: &TypeRef, new: &TypeRef) -> Impact {
        if old.collection != new.collection {
            return Impact::Breaking;
        }
        let related = match (&old.name, &new.name) {
            (TypeName::Primitive(old), TypeName::Primitive(new)) => is_wider(*old, *new) || is_wider(*new, *old),
            (TypeName::Primitive(Primitive::String), TypeName::Named(name)) => self.new.enum_type(name).is_some(),
            (TypeName::Named(name), TypeName::Primitive(Primitive::String)) => {
                self.new.enum_type(name).or_else(|| self.old.enum_type(name)).is_some()
            }
            (TypeName::Named(old), TypeName::Named(new)) => self.derives(old, new) || self.derives(new, old),
            _ => false,
        };
        if related { Impact::PossiblyBreaking } else { Impact::Breaking }
    }

    /// Whether a type of the new side derives from another.
    fn derives(&self, derived: &QualifiedName, base: &QualifiedName) -> bool {
        self.new.lineage(derived).iter().skip(1).any(|(name, _)| *name == base)
    }
}

fn is_wider(wide: Primitive, narrow: Primitive) -> bool {
    WIDER.iter().any(|(number, holds)| *number == wide && holds.contains(&narrow))
}

/// Renders a flag as the value of an aspect.
pub(super) fn yes(fact: bool) -> Option<String> {
    Some(fact.to_string())
}

/// Renders facets as CSDL writes them. Returns `None` for a type without facets.
pub(super) fn facets(facets: &Facets) -> Option<String> {
    let Facets { max_length, precision, scale, unicode, srid } = facets;
    let mut words = Vec::new();
    words.extend(max_length.map(|length| match length {
        crate::ir::MaxLength::Limit(limit) => format!("MaxLength {limit}"),
        crate::ir::MaxLength::Max => "MaxLength max".to_owned(),
    }));
    words.extend(precision.map(|precision| format!("Precision {precision}")));
    words.extend(scale.map(|scale| match scale {
        crate::ir::Scale::Digits(digits) => format!("Scale {digits}"),
        crate::ir::Scale::Variable => "Scale variable".to_owned(),
        crate::ir::Scale::Floating => "Scale floating".to_owned(),
    }));
    words.extend(unicode.map(|unicode| format!("Unicode {unicode}")));
    words.extend(srid.as_ref().map(|srid| format!("SRID {srid}")));
    (!words.is_empty()).then(|| words.join(", "))
}

/// Renders a type reference with its nullability: `Collection(Edm.String), not null`.
pub(super) fn described(type_ref: &TypeRef) -> String {
    if type_ref.nullable { type_ref.to_string() } else { format!("{type_ref}, not null") }
}
