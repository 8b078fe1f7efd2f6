// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.powerliftIncidentDetail`, a complex type.
    PowerliftIncidentDetail "microsoft.graph.powerliftIncidentDetail" "complex";
    /// `applicationName`: String
    application_name "applicationName": String,
    /// `clientApplicationVersion`: String
    client_application_version "clientApplicationVersion": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `easyId`: String
    easy_id "easyId": String,
    /// `fileNames`: Collection(String)
    file_names "fileNames": Vec<String>,
    /// `locale`: String
    locale "locale": String,
    /// `platformDisplayName`: String
    platform_display_name "platformDisplayName": String,
    /// `powerliftId`: String
    powerlift_id "powerliftId": String,
}
