// @generated
use crate::mg;

/// Complex type `microsoft.graph.powerliftIncidentMetadata`.
pub struct PowerliftIncidentMetadata {
    /// `application`.
    pub application: mg::Field<String>,
    /// `clientVersion`.
    pub client_version: mg::Field<String>,
    /// `createdAtDateTime`.
    pub created_at_date_time: mg::Field<mg::DateTimeOffset>,
    /// `easyId`.
    pub easy_id: mg::Field<String>,
    /// `fileNames`.
    pub file_names: mg::Field<Vec<String>>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// `platform`.
    pub platform: mg::Field<String>,
    /// `powerliftId`. Never null.
    pub powerlift_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PowerliftIncidentMetadata: "microsoft.graph.powerliftIncidentMetadata", complex;
    application: "application",
    client_version: "clientVersion",
    created_at_date_time: "createdAtDateTime",
    easy_id: "easyId",
    file_names: "fileNames",
    locale: "locale",
    platform: "platform",
    powerlift_id: "powerliftId" required,
}
