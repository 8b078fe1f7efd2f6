// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationServicePrincipal`, a complex type.
    ApplicationServicePrincipal "microsoft.graph.applicationServicePrincipal" "complex";
}

impl ApplicationServicePrincipal {
    /// `application`: `application`
    pub const APPLICATION: mg::Nav<ApplicationServicePrincipal, super::Application> = mg::Nav::new(
        "application",
    );
    /// `servicePrincipal`: `servicePrincipal`
    pub const SERVICE_PRINCIPAL: mg::Nav<
        ApplicationServicePrincipal,
        super::ServicePrincipal,
    > = mg::Nav::new("servicePrincipal");
}
