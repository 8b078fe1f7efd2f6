// @generated
use crate::{mg, models};

/// One `microsoft.graph.userPFXCertificate`, by its URL.
///
/// For example `/deviceManagement/userPfxCertificates/{userPFXCertificate-id}`.
pub type UserPfxCertificateResource = mg::One<models::UserPfxCertificate>;

/// A collection of `microsoft.graph.userPFXCertificate`, by its URL.
///
/// For example `/deviceManagement/userPfxCertificates`.
pub type UserPfxCertificateCollection = mg::Many<
    models::UserPfxCertificate,
    UserPfxCertificateResource,
>;
