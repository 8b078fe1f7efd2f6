// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosVpnSecurityAssociationParameters`.
pub struct IosVpnSecurityAssociationParameters {
    /// `lifetimeInMinutes`.
    pub lifetime_in_minutes: mg::Field<i32>,
    /// `securityDiffieHellmanGroup`.
    pub security_diffie_hellman_group: mg::Field<i32>,
    /// `securityEncryptionAlgorithm`.
    pub security_encryption_algorithm: mg::Field<
        mg::Open<super::VpnEncryptionAlgorithmType>,
    >,
    /// `securityIntegrityAlgorithm`.
    pub security_integrity_algorithm: mg::Field<
        mg::Open<super::VpnIntegrityAlgorithmType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosVpnSecurityAssociationParameters: "microsoft.graph.iosVpnSecurityAssociationParameters", complex;
    lifetime_in_minutes: "lifetimeInMinutes",
    security_diffie_hellman_group: "securityDiffieHellmanGroup",
    security_encryption_algorithm: "securityEncryptionAlgorithm",
    security_integrity_algorithm: "securityIntegrityAlgorithm",
}
