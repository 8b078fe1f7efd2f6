// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.patternedRecurrence`, a complex type.
    PatternedRecurrence "microsoft.graph.patternedRecurrence" "complex";
    /// `pattern`: recurrencePattern
    pattern "pattern": mg::Boxed<super::RecurrencePattern>,
    /// `range`: recurrenceRange
    range "range": mg::Boxed<super::RecurrenceRange>,
}
