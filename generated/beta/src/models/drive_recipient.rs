// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driveRecipient`, a complex type.
    DriveRecipient "microsoft.graph.driveRecipient" "complex";
    /// `alias`: String
    alias "alias": String,
    /// `email`: String
    email "email": String,
    /// `objectId`: String
    object_id "objectId": String,
}
