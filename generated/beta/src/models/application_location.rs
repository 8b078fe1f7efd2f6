// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationLocation`, a complex type.
    ApplicationLocation "microsoft.graph.applicationLocation" "complex";
    /// `dataCenter`: String
    data_center "dataCenter": String,
    /// `headquarters`: String
    headquarters "headquarters": String,
}
