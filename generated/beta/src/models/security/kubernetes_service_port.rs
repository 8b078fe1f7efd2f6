// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.kubernetesServicePort`.
pub struct KubernetesServicePort {
    /// `appProtocol`.
    pub app_protocol: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `nodePort`. Never null.
    pub node_port: mg::Field<i32>,
    /// `port`. Never null.
    pub port: mg::Field<i32>,
    /// `protocol`.
    pub protocol: mg::Field<mg::Open<super::ContainerPortProtocol>>,
    /// `targetPort`.
    pub target_port: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KubernetesServicePort: "microsoft.graph.security.kubernetesServicePort", complex;
    app_protocol: "appProtocol",
    name: "name",
    node_port: "nodePort" required,
    port: "port" required,
    protocol: "protocol",
    target_port: "targetPort",
}
