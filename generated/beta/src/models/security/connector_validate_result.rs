// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.connectorValidateResult`.
#[deprecated(
    note = "deprecated since 2026-07-02, to be removed on 2027-01-02 (revision 2026-07/PrivatePreview:MdcConnectors)"
)]
pub struct ConnectorValidateResult {
    /// `messages`.
    pub messages: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectorValidateResult: "microsoft.graph.security.connectorValidateResult", complex;
    messages: "messages" required,
}
