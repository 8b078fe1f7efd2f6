// @generated
use crate::mg;

/// Complex type `microsoft.graph.integerRange`.
pub struct IntegerRange {
    /// `end`.
    pub end: mg::Field<i64>,
    /// `maximum`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub maximum: mg::Field<i64>,
    /// `minimum`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub minimum: mg::Field<i64>,
    /// `start`.
    pub start: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IntegerRange: "microsoft.graph.integerRange", complex;
    end: "end",
    maximum: "maximum" deprecated,
    minimum: "minimum" deprecated,
    start: "start",
}
