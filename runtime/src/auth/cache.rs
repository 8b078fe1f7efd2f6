//! Tokens that are kept until shortly before they expire.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Mutex as AsyncMutex;

use super::{Credential, Token};
use crate::error::TokenError;
use crate::time::Clock;

/// How long before its end a token is replaced, if it lives long enough for that.
const MARGIN: Duration = Duration::from_secs(300);

/// After a replacement failed while the old token is still valid: when to try again.
const PAUSE: Duration = Duration::from_secs(30);

/// A credential, and the tokens it gave: one for each set of scopes.
pub(crate) struct TokenCache {
    credential: Box<dyn Credential>,
    entries: Mutex<Vec<Arc<Entry>>>,
}

/// The token of one set of scopes.
struct Entry {
    scopes: Vec<String>,
    kept: Mutex<Option<Kept>>,
    /// Held while the credential gets a token, so that it is called once.
    asking: AsyncMutex<()>,
    /// The last call of the credential.
    last: Mutex<RecordedRequest>,
}

struct Kept {
    token: Token,
    /// From when on it should be replaced, and when it ends: times of the clock.
    replace: Duration,
    end: Duration,
}

impl Entry {
    fn times_asked(&self) -> u64 {
        lock(&self.last).times
    }
}

#[derive(Default)]
struct RecordedRequest {
    /// How many tokens the credential has returned.
    times: u64,
    claims: Option<String>,
    outcome: Option<Result<Token, TokenError>>,
}

impl TokenCache {
    pub(crate) fn new(credential: Box<dyn Credential>) -> Self {
        Self { credential, entries: Mutex::default() }
    }

    /// A valid token: the one that is kept, or a new one.
    pub(crate) async fn token(&self, clock: &dyn Clock, scopes: &[String]) -> Result<Token, TokenError> {
        let entry = self.entry(scopes);
        let before = entry.times_asked();
        let now = clock.now();
        let kept =
            lock(&entry.kept).as_ref().filter(|kept| now < kept.end).map(|kept| (kept.token.clone(), kept.replace));
        match kept {
            Some((token, replace)) if now < replace => Ok(token),
            Some((token, _)) => Ok(self.replace(clock, &entry, token).await),
            None => self.ask(clock, &entry, before, None).await,
        }
    }

    /// Another token than the one that was refused, for these claims. It may be the same, where the credential has no other.
    pub(crate) async fn renew(
        &self,
        clock: &dyn Clock,
        scopes: &[String],
        refused: &Token,
        claims: Option<&str>,
    ) -> Result<Token, TokenError> {
        let entry = self.entry(scopes);
        let before = entry.times_asked();
        {
            let mut kept = lock(&entry.kept);
            match &*kept {
                // Another call was refused the same token, and has replaced it.
                Some(kept) if kept.token.secret() != refused.secret() => return Ok(kept.token.clone()),
                _ => *kept = None,
            }
        }
        self.ask(clock, &entry, before, claims).await
    }

    fn entry(&self, scopes: &[String]) -> Arc<Entry> {
        let mut entries = lock(&self.entries);
        if let Some(entry) = entries.iter().find(|entry| entry.scopes == scopes) {
            return Arc::clone(entry);
        }
        let entry = Arc::new(Entry {
            scopes: scopes.to_vec(),
            kept: Mutex::default(),
            asking: AsyncMutex::default(),
            last: Mutex::default(),
        });
        entries.push(Arc::clone(&entry));
        entry
    }

    /// Replaces a token that is about to expire. One call does that; the others go on with what there is, and so does this one
    /// where it fails.
    async fn replace(&self, clock: &dyn Clock, entry: &Entry, old: Token) -> Token {
        let Ok(_asking) = entry.asking.try_lock() else {
            return old;
        };
        if let Some(kept) = lock(&entry.kept).as_ref().filter(|kept| kept.token.secret() != old.secret()) {
            return kept.token.clone();
        }
        match self.ask_now(clock, entry, None).await {
            Ok(token) => token,
            Err(error) => {
                tracing::warn!(error = %error, "the token could not be replaced before it expires");
                if let Some(kept) = &mut *lock(&entry.kept) {
                    kept.replace = clock.now().saturating_add(PAUSE);
                }
                old
            }
        }
    }

    /// Calls the credential, or waits for another call that does. If a call is dropped meanwhile, the next one calls the credential.
    ///
    /// `before`: how many tokens it had returned when this call looked for one.
    async fn ask(
        &self,
        clock: &dyn Clock,
        entry: &Entry,
        before: u64,
        claims: Option<&str>,
    ) -> Result<Token, TokenError> {
        let _asking = entry.asking.lock().await;
        {
            let last = lock(&entry.last);
            if let Some(outcome) =
                last.outcome.as_ref().filter(|_| last.times > before && last.claims.as_deref() == claims)
            {
                return outcome.clone();
            }
        }
        self.ask_now(clock, entry, claims).await
    }

    async fn ask_now(&self, clock: &dyn Clock, entry: &Entry, claims: Option<&str>) -> Result<Token, TokenError> {
        let outcome = match claims {
            Some(claims) => self.credential.token_with_claims(&entry.scopes, claims).await,
            None => self.credential.token(&entry.scopes).await,
        };
        if let Ok(token) = &outcome {
            *lock(&entry.kept) = token.lifetime().map(|lifetime| {
                let now = clock.now();
                let margin = MARGIN.min(lifetime / 5);
                Kept {
                    token: token.clone(),
                    replace: now.saturating_add(lifetime - margin),
                    end: now.saturating_add(lifetime),
                }
            });
        }
        let mut last = lock(&entry.last);
        *last = RecordedRequest {
            times: last.times + 1,
            claims: claims.map(str::to_owned),
            outcome: Some(outcome.clone()),
        };
        outcome
    }
}

/// Nothing panics while one of these is held, and what they hold is never half-changed.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
