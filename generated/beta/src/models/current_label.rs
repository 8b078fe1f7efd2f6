// @generated
use crate::mg;

/// Complex type `microsoft.graph.currentLabel`.
pub struct CurrentLabel {
    /// `applicationMode`.
    pub application_mode: mg::Field<mg::Open<super::ApplicationMode>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CurrentLabel: "microsoft.graph.currentLabel", complex;
    application_mode: "applicationMode",
    id: "id",
}
