// @generated
use crate::{mg, models};

/// Requests on one [`UserPfxCertificate`](models::UserPfxCertificate): `get`, `update`, `delete`.
///
/// For example `graph.device_management().user_pfx_certificates().id(id)`.
pub type UserPfxCertificateResource = mg::One<models::UserPfxCertificate>;

/// Requests on a collection of [`UserPfxCertificate`](models::UserPfxCertificate): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().user_pfx_certificates()`.
pub type UserPfxCertificateCollection = mg::Many<
    models::UserPfxCertificate,
    UserPfxCertificateResource,
>;
