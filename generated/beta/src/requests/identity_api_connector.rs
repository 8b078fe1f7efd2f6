// @generated
use crate::{mg, models};

/// Requests on one [`IdentityApiConnector`](models::IdentityApiConnector): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity().api_connectors().id(id)`.
#[derive(Clone, Debug)]
pub struct IdentityApiConnectorResource(mg::One<models::IdentityApiConnector>);

mg::builder! { IdentityApiConnectorResource: mg::One<models::IdentityApiConnector> }

impl IdentityApiConnectorResource {
    /// `POST …/uploadClientCertificate`.
    ///
    /// Returns [`IdentityApiConnector`](models::IdentityApiConnector).
    ///
    /// Least privileged permission: `APIConnectors.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn upload_client_certificate(
        &self,
        parameters: UploadClientCertificate,
    ) -> mg::Request<models::IdentityApiConnector> {
        self.raw().action_with("uploadClientCertificate", &parameters)
    }
}

/// Requests on a collection of [`IdentityApiConnector`](models::IdentityApiConnector): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.identity().api_connectors()`.
pub type IdentityApiConnectorCollection = mg::Many<
    models::IdentityApiConnector,
    IdentityApiConnectorResource,
>;

/// Parameters of [`IdentityApiConnectorResource::upload_client_certificate`].
pub struct UploadClientCertificate {
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// `pkcs12Value`. Secret: masked in `Debug`.
    pub pkcs12_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UploadClientCertificate: "microsoft.graph.uploadClientCertificate", parameters;
    password: "password" secret,
    pkcs12_value: "pkcs12Value" secret,
}
