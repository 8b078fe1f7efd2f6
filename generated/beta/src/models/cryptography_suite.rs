// @generated
use crate::mg;

/// Complex type `microsoft.graph.cryptographySuite`.
pub struct CryptographySuite {
    /// `authenticationTransformConstants`.
    pub authentication_transform_constants: mg::Field<
        mg::Open<super::AuthenticationTransformConstant>,
    >,
    /// `cipherTransformConstants`.
    pub cipher_transform_constants: mg::Field<
        mg::Open<super::VpnEncryptionAlgorithmType>,
    >,
    /// `dhGroup`.
    pub dh_group: mg::Field<mg::Open<super::DiffieHellmanGroup>>,
    /// `encryptionMethod`.
    pub encryption_method: mg::Field<mg::Open<super::VpnEncryptionAlgorithmType>>,
    /// `integrityCheckMethod`.
    pub integrity_check_method: mg::Field<mg::Open<super::VpnIntegrityAlgorithmType>>,
    /// `pfsGroup`.
    pub pfs_group: mg::Field<mg::Open<super::PerfectForwardSecrecyGroup>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CryptographySuite: "microsoft.graph.cryptographySuite", complex;
    authentication_transform_constants: "authenticationTransformConstants",
    cipher_transform_constants: "cipherTransformConstants",
    dh_group: "dhGroup",
    encryption_method: "encryptionMethod",
    integrity_check_method: "integrityCheckMethod",
    pfs_group: "pfsGroup",
}
