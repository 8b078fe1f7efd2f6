// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.currentLabel`, a complex type.
    CurrentLabel "microsoft.graph.currentLabel" "complex";
    /// `applicationMode`: applicationMode
    application_mode "applicationMode": mg::Open<super::ApplicationMode>,
    /// `id`: String
    id "id": String,
}
