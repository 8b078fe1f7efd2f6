// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driveItemSource`, a complex type.
    DriveItemSource "microsoft.graph.driveItemSource" "complex";
    /// `application`: driveItemSourceApplication
    application "application": mg::Open<super::DriveItemSourceApplication>,
    /// `externalId`: String
    external_id "externalId": String,
}
