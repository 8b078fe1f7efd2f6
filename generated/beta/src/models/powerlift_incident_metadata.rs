// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.powerliftIncidentMetadata`, a complex type.
    PowerliftIncidentMetadata "microsoft.graph.powerliftIncidentMetadata" "complex";
    /// `application`: String
    application "application": String,
    /// `clientVersion`: String
    client_version "clientVersion": String,
    /// `createdAtDateTime`: DateTimeOffset
    created_at_date_time "createdAtDateTime": mg::DateTimeOffset,
    /// `easyId`: String
    easy_id "easyId": String,
    /// `fileNames`: Collection(String)
    file_names "fileNames": Vec<String>,
    /// `locale`: String
    locale "locale": String,
    /// `platform`: String
    platform "platform": String,
    /// `powerliftId`: Guid, not null
    powerlift_id "powerliftId" "r": mg::Guid,
}
