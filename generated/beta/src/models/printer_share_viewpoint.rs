// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printerShareViewpoint`, a complex type.
    PrinterShareViewpoint "microsoft.graph.printerShareViewpoint" "complex";
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
}
