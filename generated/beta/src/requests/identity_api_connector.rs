// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.identityApiConnector`, by its URL.
    ///
    /// For example `/identity/apiConnectors/{identityApiConnector-id}`.
    IdentityApiConnectorResource(mg::One<models::IdentityApiConnector>)
}

impl IdentityApiConnectorResource {
    /// `POST …/uploadClientCertificate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **APIConnectors.ReadWrite.All** | **APIConnectors.ReadWrite.All** |
    #[inline]
    pub fn upload_client_certificate(
        &self,
        parameters: UploadClientCertificate,
    ) -> mg::Request<models::IdentityApiConnector> {
        mg::Path::action_with(self, "uploadClientCertificate", &parameters)
    }
}

/// A collection of `microsoft.graph.identityApiConnector`, by its URL.
///
/// For example `/identity/apiConnectors`.
pub type IdentityApiConnectorCollection = mg::Many<
    models::IdentityApiConnector,
    IdentityApiConnectorResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.uploadClientCertificate`.
    UploadClientCertificate "microsoft.graph.uploadClientCertificate" "parameters";
    /// `password`: String, masked in Debug
    password "password" "s": String,
    /// `pkcs12Value`: String
    pkcs12_value "pkcs12Value": String,
}
