// @generated
use crate::mg;

/// Complex type `microsoft.graph.workforceIntegrationEncryption`.
pub struct WorkforceIntegrationEncryption {
    /// `protocol`.
    pub protocol: mg::Field<mg::Open<super::WorkforceIntegrationEncryptionProtocol>>,
    /// `secret`. Secret: masked in `Debug`.
    pub secret: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkforceIntegrationEncryption: "microsoft.graph.workforceIntegrationEncryption", complex;
    protocol: "protocol",
    secret: "secret" secret,
}
