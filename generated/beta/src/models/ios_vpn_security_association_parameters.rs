// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosVpnSecurityAssociationParameters`, a complex type.
    IosVpnSecurityAssociationParameters "microsoft.graph.iosVpnSecurityAssociationParameters" "complex";
    /// `lifetimeInMinutes`: Int32
    lifetime_in_minutes "lifetimeInMinutes": i32,
    /// `securityDiffieHellmanGroup`: Int32
    security_diffie_hellman_group "securityDiffieHellmanGroup": i32,
    /// `securityEncryptionAlgorithm`: vpnEncryptionAlgorithmType
    security_encryption_algorithm "securityEncryptionAlgorithm": mg::Open<super::VpnEncryptionAlgorithmType>,
    /// `securityIntegrityAlgorithm`: vpnIntegrityAlgorithmType
    security_integrity_algorithm "securityIntegrityAlgorithm": mg::Open<super::VpnIntegrityAlgorithmType>,
}
