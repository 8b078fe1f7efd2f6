// @generated
use crate::mg;

/// Complex type `microsoft.graph.faceCheckConfiguration`.
pub struct FaceCheckConfiguration {
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `sourcePhotoClaimName`. Never null.
    pub source_photo_claim_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FaceCheckConfiguration: "microsoft.graph.faceCheckConfiguration", complex;
    is_enabled: "isEnabled" required,
    source_photo_claim_name: "sourcePhotoClaimName" required,
}
