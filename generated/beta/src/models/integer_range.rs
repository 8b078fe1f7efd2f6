// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.integerRange`, a complex type.
    IntegerRange "microsoft.graph.integerRange" "complex";
    /// `end`: Int64
    end "end": i64,
    /// `maximum`: Int64
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    maximum "maximum" "d": i64,
    /// `minimum`: Int64
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    minimum "minimum" "d": i64,
    /// `start`: Int64
    start "start": i64,
}
