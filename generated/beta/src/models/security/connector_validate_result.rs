// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.connectorValidateResult`, a complex type.
    #[deprecated(note = "deprecated since 2026-07-02, to be removed on 2027-01-02 (revision 2026-07/PrivatePreview:MdcConnectors)")]
    ConnectorValidateResult "microsoft.graph.security.connectorValidateResult" "complex";
    /// `messages`: Collection(String), items not null
    messages "messages" "r": Vec<String>,
}
