// @generated
use crate::mg;

/// Complex type `microsoft.graph.powerliftIncidentDetail`.
pub struct PowerliftIncidentDetail {
    /// `applicationName`.
    pub application_name: mg::Field<String>,
    /// `clientApplicationVersion`.
    pub client_application_version: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `easyId`.
    pub easy_id: mg::Field<String>,
    /// `fileNames`.
    pub file_names: mg::Field<Vec<String>>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// `platformDisplayName`.
    pub platform_display_name: mg::Field<String>,
    /// `powerliftId`.
    pub powerlift_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PowerliftIncidentDetail: "microsoft.graph.powerliftIncidentDetail", complex;
    application_name: "applicationName",
    client_application_version: "clientApplicationVersion",
    created_date_time: "createdDateTime",
    easy_id: "easyId",
    file_names: "fileNames",
    locale: "locale",
    platform_display_name: "platformDisplayName",
    powerlift_id: "powerliftId",
}
