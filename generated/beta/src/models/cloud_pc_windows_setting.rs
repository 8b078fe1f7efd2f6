// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcWindowsSetting`, a complex type.
    CloudPcWindowsSetting "microsoft.graph.cloudPcWindowsSetting" "complex";
    /// `locale`: String
    locale "locale": String,
}
