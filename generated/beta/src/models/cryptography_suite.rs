// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cryptographySuite`, a complex type.
    CryptographySuite "microsoft.graph.cryptographySuite" "complex";
    /// `authenticationTransformConstants`: authenticationTransformConstant
    authentication_transform_constants "authenticationTransformConstants": mg::Open<super::AuthenticationTransformConstant>,
    /// `cipherTransformConstants`: vpnEncryptionAlgorithmType
    cipher_transform_constants "cipherTransformConstants": mg::Open<super::VpnEncryptionAlgorithmType>,
    /// `dhGroup`: diffieHellmanGroup
    dh_group "dhGroup": mg::Open<super::DiffieHellmanGroup>,
    /// `encryptionMethod`: vpnEncryptionAlgorithmType
    encryption_method "encryptionMethod": mg::Open<super::VpnEncryptionAlgorithmType>,
    /// `integrityCheckMethod`: vpnIntegrityAlgorithmType
    integrity_check_method "integrityCheckMethod": mg::Open<super::VpnIntegrityAlgorithmType>,
    /// `pfsGroup`: perfectForwardSecrecyGroup
    pfs_group "pfsGroup": mg::Open<super::PerfectForwardSecrecyGroup>,
}
