// @generated
use crate::mg;

/// Complex type `microsoft.graph.patternedRecurrence`.
pub struct PatternedRecurrence {
    /// `pattern`.
    pub pattern: mg::Field<mg::Boxed<super::RecurrencePattern>>,
    /// `range`.
    pub range: mg::Field<mg::Boxed<super::RecurrenceRange>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PatternedRecurrence: "microsoft.graph.patternedRecurrence", complex;
    pattern: "pattern",
    range: "range",
}
