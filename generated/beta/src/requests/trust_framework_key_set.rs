// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.trustFrameworkKeySet`, by its URL.
    ///
    /// For example `/trustFramework/keySets/{trustFrameworkKeySet-id}`.
    TrustFrameworkKeySetResource(mg::One<models::TrustFrameworkKeySet>)
}

impl TrustFrameworkKeySetResource {
    /// `…/keys_v2`: many `trustFrameworkKey_v2`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    /// | `PATCH …/{id}` | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    /// | `PUT …/{id}` | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    /// | `DELETE …/{id}` | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    #[inline]
    pub fn keys_v2(
        &self,
    ) -> requests::trust_framework_key_v2::TrustFrameworkKeyV2Collection {
        mg::to(self, "keys_v2")
    }

    /// `POST …/generateKey`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    #[inline]
    pub fn generate_key(
        &self,
        parameters: GenerateKey,
    ) -> mg::Request<models::TrustFrameworkKey> {
        mg::Path::action_with(self, "generateKey", &parameters)
    }

    /// `GET …/getActiveKey`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TrustFrameworkKeySet.Read.All**, TrustFrameworkKeySet.ReadWrite.All | **TrustFrameworkKeySet.Read.All**, TrustFrameworkKeySet.ReadWrite.All |
    #[inline]
    pub fn get_active_key(&self) -> mg::Request<models::TrustFrameworkKey> {
        mg::Path::function(self, "getActiveKey")
    }

    /// `POST …/uploadCertificate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    #[inline]
    pub fn upload_certificate(
        &self,
        parameters: UploadCertificate,
    ) -> mg::Request<models::TrustFrameworkKey> {
        mg::Path::action_with(self, "uploadCertificate", &parameters)
    }

    /// `POST …/uploadPkcs12`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    #[inline]
    pub fn upload_pkcs12(
        &self,
        parameters: UploadPkcs12,
    ) -> mg::Request<models::TrustFrameworkKey> {
        mg::Path::action_with(self, "uploadPkcs12", &parameters)
    }

    /// `POST …/uploadSecret`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    #[inline]
    pub fn upload_secret(
        &self,
        parameters: UploadSecret,
    ) -> mg::Request<models::TrustFrameworkKey> {
        mg::Path::action_with(self, "uploadSecret", &parameters)
    }
}

/// A collection of `microsoft.graph.trustFrameworkKeySet`, by its URL.
///
/// For example `/trustFramework/keySets`.
pub type TrustFrameworkKeySetCollection = mg::Many<
    models::TrustFrameworkKeySet,
    TrustFrameworkKeySetResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.generateKey`.
    GenerateKey "microsoft.graph.generateKey" "parameters";
    /// `exp`: Int64
    exp "exp": i64,
    /// `kty`: String
    kty "kty": String,
    /// `nbf`: Int64
    nbf "nbf": i64,
    /// `use`: String
    use_ "use": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.uploadCertificate`.
    UploadCertificate "microsoft.graph.uploadCertificate" "parameters";
    /// `key`: String
    key "key": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.uploadPkcs12`.
    UploadPkcs12 "microsoft.graph.uploadPkcs12" "parameters";
    /// `key`: String
    key "key": String,
    /// `password`: String, masked in Debug
    password "password" "s": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.uploadSecret`.
    UploadSecret "microsoft.graph.uploadSecret" "parameters";
    /// `exp`: Int64
    exp "exp": i64,
    /// `k`: String
    k "k": String,
    /// `nbf`: Int64
    nbf "nbf": i64,
    /// `use`: String
    use_ "use": String,
}
