// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.administrativeUnitInfo`, a complex type.
    AdministrativeUnitInfo "microsoft.graph.callRecords.administrativeUnitInfo" "complex";
    /// `id`: String
    id "id": String,
}
