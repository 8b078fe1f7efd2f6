// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.administrativeUnitInfo`.
pub struct AdministrativeUnitInfo {
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdministrativeUnitInfo: "microsoft.graph.callRecords.administrativeUnitInfo", complex;
    id: "id",
}
