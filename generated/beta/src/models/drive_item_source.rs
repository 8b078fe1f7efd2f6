// @generated
use crate::mg;

/// Complex type `microsoft.graph.driveItemSource`.
pub struct DriveItemSource {
    /// `application`.
    pub application: mg::Field<mg::Open<super::DriveItemSourceApplication>>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveItemSource: "microsoft.graph.driveItemSource", complex;
    application: "application",
    external_id: "externalId",
}
