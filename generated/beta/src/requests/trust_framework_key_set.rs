// @generated
use crate::{mg, models, requests};

/// Requests on one [`TrustFrameworkKeySet`](models::TrustFrameworkKeySet): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.trust_framework().key_sets().id(id)`.
#[derive(Clone, Debug)]
pub struct TrustFrameworkKeySetResource(mg::One<models::TrustFrameworkKeySet>);

mg::builder! { TrustFrameworkKeySetResource: mg::One<models::TrustFrameworkKeySet> }

impl TrustFrameworkKeySetResource {
    /// `…/keys_v2`: many [`TrustFrameworkKeyV2`](models::TrustFrameworkKeyV2).
    #[inline]
    pub fn keys_v2(
        &self,
    ) -> requests::trust_framework_key_v2::TrustFrameworkKeyV2Collection {
        mg::navigate(self, "keys_v2")
    }

    /// `POST …/generateKey`.
    ///
    /// Returns [`TrustFrameworkKey`](models::TrustFrameworkKey).
    ///
    /// Least privileged permission: `TrustFrameworkKeySet.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn generate_key(
        &self,
        parameters: GenerateKey,
    ) -> mg::Request<models::TrustFrameworkKey> {
        self.raw().action_with("generateKey", &parameters)
    }

    /// `GET …/getActiveKey`.
    ///
    /// Returns [`TrustFrameworkKey`](models::TrustFrameworkKey).
    ///
    /// Least privileged permission: `TrustFrameworkKeySet.Read.All` (delegated, application).
    #[inline]
    pub fn get_active_key(&self) -> mg::Request<models::TrustFrameworkKey> {
        self.raw().function("getActiveKey")
    }

    /// `POST …/uploadCertificate`.
    ///
    /// Returns [`TrustFrameworkKey`](models::TrustFrameworkKey).
    ///
    /// Least privileged permission: `TrustFrameworkKeySet.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn upload_certificate(
        &self,
        parameters: UploadCertificate,
    ) -> mg::Request<models::TrustFrameworkKey> {
        self.raw().action_with("uploadCertificate", &parameters)
    }

    /// `POST …/uploadPkcs12`.
    ///
    /// Returns [`TrustFrameworkKey`](models::TrustFrameworkKey).
    ///
    /// Least privileged permission: `TrustFrameworkKeySet.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn upload_pkcs12(
        &self,
        parameters: UploadPkcs12,
    ) -> mg::Request<models::TrustFrameworkKey> {
        self.raw().action_with("uploadPkcs12", &parameters)
    }

    /// `POST …/uploadSecret`.
    ///
    /// Returns [`TrustFrameworkKey`](models::TrustFrameworkKey).
    ///
    /// Least privileged permission: `TrustFrameworkKeySet.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn upload_secret(
        &self,
        parameters: UploadSecret,
    ) -> mg::Request<models::TrustFrameworkKey> {
        self.raw().action_with("uploadSecret", &parameters)
    }
}

/// Requests on a collection of [`TrustFrameworkKeySet`](models::TrustFrameworkKeySet): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.trust_framework().key_sets()`.
pub type TrustFrameworkKeySetCollection = mg::Many<
    models::TrustFrameworkKeySet,
    TrustFrameworkKeySetResource,
>;

/// Parameters of [`TrustFrameworkKeySetResource::generate_key`].
pub struct GenerateKey {
    /// `exp`.
    pub exp: mg::Field<i64>,
    /// `kty`.
    pub kty: mg::Field<String>,
    /// `nbf`.
    pub nbf: mg::Field<i64>,
    /// `use`.
    pub use_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GenerateKey: "microsoft.graph.generateKey", parameters;
    exp: "exp",
    kty: "kty",
    nbf: "nbf",
    use_: "use",
}

/// Parameters of [`TrustFrameworkKeySetResource::upload_certificate`].
pub struct UploadCertificate {
    /// `key`. Secret: masked in `Debug`.
    pub key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UploadCertificate: "microsoft.graph.uploadCertificate", parameters;
    key: "key" secret,
}

/// Parameters of [`TrustFrameworkKeySetResource::upload_pkcs12`].
pub struct UploadPkcs12 {
    /// `key`. Secret: masked in `Debug`.
    pub key: mg::Field<String>,
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UploadPkcs12: "microsoft.graph.uploadPkcs12", parameters;
    key: "key" secret,
    password: "password" secret,
}

/// Parameters of [`TrustFrameworkKeySetResource::upload_secret`].
pub struct UploadSecret {
    /// `exp`.
    pub exp: mg::Field<i64>,
    /// `k`. Secret: masked in `Debug`.
    pub k: mg::Field<String>,
    /// `nbf`.
    pub nbf: mg::Field<i64>,
    /// `use`.
    pub use_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UploadSecret: "microsoft.graph.uploadSecret", parameters;
    exp: "exp",
    k: "k" secret,
    nbf: "nbf",
    use_: "use",
}
