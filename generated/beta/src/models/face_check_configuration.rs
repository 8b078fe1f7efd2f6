// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.faceCheckConfiguration`, a complex type.
    FaceCheckConfiguration "microsoft.graph.faceCheckConfiguration" "complex";
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `sourcePhotoClaimName`: String, not null
    source_photo_claim_name "sourcePhotoClaimName" "r": String,
}
